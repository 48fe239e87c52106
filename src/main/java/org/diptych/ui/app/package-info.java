/** The composition root, the main window and its commands: the only package that sees all panes. */
package org.diptych.ui.app;
