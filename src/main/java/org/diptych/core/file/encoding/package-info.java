/** How bytes stand for characters: told from the bytes themselves, and never with a character in another's place. */
@NullMarked
package org.diptych.core.file.encoding;

import org.jspecify.annotations.NullMarked;
