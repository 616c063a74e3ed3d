// commander starts programs for subcommands that are files of their own. Here are none, and the module takes time to load.
module.exports = {};
