import('./chunks/action.js')
