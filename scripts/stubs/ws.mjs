/** Ink speaks to React's developer tools through a web socket; the built program never does. */
export default class WebSocket {}
