#!/usr/bin/env node
import './chunks/command-line.js'
