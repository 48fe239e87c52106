/** What keeps an author's work safe while the window is open: recovery, versions, memory, and word of every fault. */
package org.diptych.app.safety;
