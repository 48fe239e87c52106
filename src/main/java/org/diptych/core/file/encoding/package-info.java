/** How bytes stand for characters: told from the bytes themselves, and never with a character in another's place. */
package org.diptych.core.file.encoding;
