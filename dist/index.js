'use strict'
require('./chunks/action.js').start()
