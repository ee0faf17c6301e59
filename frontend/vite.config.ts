import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers'
import Components from 'unplugin-vue-components/vite'
import { defineConfig } from 'vitest/config'
import { mobileFallback } from './scripts/mobileFallback.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/**
 * Two builds from one code base (`--mode dashboard` and `--mode mobile`), so that neither carries chunks of the other.
 * The mobile build comes second and adds `m/` to what the dashboard build left in `dist/`.
 */
export default defineConfig(({ mode }) => {
  const mobile = mode === 'mobile'
  return {
    plugins: [
      vue(),
      // Only library components are found by their tag; our own are imported by name.
      Components({ dirs: [], dts: false, resolvers: [ElementPlusResolver()] }),
      mobileFallback(),
    ],
    // Our components do not use the options API; the phone need not carry it.
    define: mobile ? { __VUE_OPTIONS_API__: false } : {},
    resolve: { alias: { '@': here('./src') } },
    build: {
      outDir: 'dist',
      emptyOutDir: !mobile,
      copyPublicDir: !mobile,
      assetsDir: mobile ? 'm/assets' : 'assets',
      manifest: mobile ? 'm/.vite/manifest.json' : '.vite/manifest.json',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 700,
      target: 'es2020',
      rollupOptions: { input: here(mobile ? './m/index.html' : './index.html') },
    },
    server: {
      proxy: { '/api/': process.env.XIESHOU_API ?? 'http://localhost:8080' },
    },
    test: {
      environment: 'happy-dom',
      include: ['src/**/*.spec.ts', 'scripts/**/*.spec.ts'],
      setupFiles: ['./src/shared/testing/setup.ts'],
      reporters: ['default', ['junit', { outputFile: 'target/vitest.xml' }]],
      server: { deps: { inline: ['element-plus'] } },
    },
  }
})
