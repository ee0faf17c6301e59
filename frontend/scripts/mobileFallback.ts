import type { Plugin } from 'vite'

/** The development server answers every address below /m/ with the mobile page, as the packaged server does. */
export function mobileFallback(): Plugin {
  return {
    name: 'mobile-fallback',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        const path = request.url?.split('?')[0] ?? ''
        if (path.startsWith('/m/') && !path.includes('.')) {
          request.url = '/m/index.html'
        }
        next()
      })
    },
  }
}
