/** The open posts as tabs, and what their menus offer for a file. */
package org.diptych.app.tabs;
