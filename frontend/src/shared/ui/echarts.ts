import { BarChart, LineChart } from 'echarts/charts'
import { AriaComponent, GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { LabelLayout } from 'echarts/features'
import { CanvasRenderer } from 'echarts/renderers'

// Only what our few charts draw; loaded when the first chart is shown.
use([AriaComponent, BarChart, GridComponent, LabelLayout, LineChart, MarkLineComponent, CanvasRenderer, TooltipComponent])

export { init }
