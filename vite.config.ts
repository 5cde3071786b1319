import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  build: { outDir: 'dist', target: 'es2024' },
  worker: { format: 'es' },
  // `npm run dev` serves the explorer with hot reload beside a server started with `npm start`.
  server: { proxy: { '/graphql': 'http://127.0.0.1:8080', '/files': 'http://127.0.0.1:8080' } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: ['tests/setup.ts'],
    maxWorkers: 2,
  },
});
