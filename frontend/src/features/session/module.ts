import { feature } from '@/shared/module'
import { sessionRoutes } from './routes'

export default feature({ routes: sessionRoutes })
