/** What panes share: the open post, the mailbox of its worker, commands, the way to a place. */
package org.diptych.ui.shared;
