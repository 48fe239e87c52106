/** Citation keys for works, in the style of the keys a post has. */
package org.diptych.core.bibliography.key;
