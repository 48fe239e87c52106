/** References added from elsewhere: pasted, dropped, looked up, or chosen from attached files. */
package org.diptych.ui.references.adding;
