/** References added from elsewhere: pasted, dropped, looked up, or chosen from attached files. */
@NullMarked
package org.diptych.ui.references.adding;

import org.jspecify.annotations.NullMarked;
