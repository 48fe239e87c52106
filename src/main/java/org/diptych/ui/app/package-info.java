/** The main window: the only package that sees every pane, and puts them together. */
package org.diptych.ui.app;
