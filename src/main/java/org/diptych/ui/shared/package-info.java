/** What panes share: the open post, the mailbox of its worker, commands, the way to a place. */
@NullMarked
package org.diptych.ui.shared;

import org.jspecify.annotations.NullMarked;
