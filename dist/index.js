import './chunks/action.js'
