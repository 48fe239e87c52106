/** The posts that are open, and what can be done with them: no controls in here. */
package org.diptych.ui.app.posts;
