// Ink imports the developer tools when DEV=true; a reader has no use for them.
export default {initialize() {}, connectToDevTools() {}};
