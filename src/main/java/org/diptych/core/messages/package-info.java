/** What a user reads, in English and Chinese. */
@NullMarked
package org.diptych.core.messages;

import org.jspecify.annotations.NullMarked;
