/** What happens to files while they are open: changed, moved, opened in another window. */
package org.diptych.core.file.watch;
