import { mobileFeature } from '@/shared/module'
import { sessionRoutes } from './routes'

export default mobileFeature({ routes: sessionRoutes })
