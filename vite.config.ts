/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [react()],
  build: { outDir: 'dist', target: 'es2024' },
  worker: { format: 'es' },
  // `npm run dev` serves the explorer with hot reload beside a server started with `npm start`. The server refuses
  // foreign origins, and to it the development server is one.
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/storage'].map((path) => [
        path,
        { target: server, changeOrigin: true, headers: { origin: server } },
      ]),
    ),
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: ['tests/setup.ts'],
    maxWorkers: 2,
    // Slow and busy machines are no fault of the tests.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
