/** Sheets over the window, and the questions that are asked in them. */
package org.diptych.app.sheets;
