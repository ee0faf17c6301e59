import type { Plugin } from 'vite'

/** Vant's icon style carries a font of 20 kB and the address of a foreign host; our icons are SVG, so it is left out. */
export function withoutVantIconFont(): Plugin {
  return {
    name: 'without-vant-icon-font',
    enforce: 'pre',
    load: id => (/vant\/(es|lib)\/icon\/index\.(css|less)/.test(id) ? '' : undefined),
  }
}

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
