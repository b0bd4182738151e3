/** The build of Bottleneck without Redis, which brings no types of its own. */
declare module 'bottleneck/light.js' {
  import Bottleneck from 'bottleneck'
  export default Bottleneck
}
