/** The outline: the headings of both languages, and where one language lacks what the other has. */
package org.diptych.ui.outline;
