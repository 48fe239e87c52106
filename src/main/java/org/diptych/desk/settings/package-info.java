/** What the author has chosen, and the folders and small files in which the program keeps what it remembers. */
@NullMarked
package org.diptych.desk.settings;

import org.jspecify.annotations.NullMarked;
