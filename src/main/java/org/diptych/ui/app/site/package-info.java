/** The sites the open posts lie in: their index kept current, and what it changes in the open posts. No controls. */
package org.diptych.ui.app.site;
