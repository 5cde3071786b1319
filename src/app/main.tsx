import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/base.css';
import { makeQueryClient } from './queryClient.ts';
import { makeRouter } from './router.tsx';
import { applyStoredTheme } from './theme.ts';

applyStoredTheme();

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

const queryClient = makeQueryClient();
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={makeRouter(queryClient)} />
    </QueryClientProvider>
  </StrictMode>,
);
