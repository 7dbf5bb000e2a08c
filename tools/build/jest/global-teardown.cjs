module.exports = require('./temporary-folder.cjs').close;
