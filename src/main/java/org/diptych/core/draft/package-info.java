/** What a translator of the author's choice drafts of the other language: what is sent, what comes back, what becomes of it. */
@NullMarked
package org.diptych.core.draft;

import org.jspecify.annotations.NullMarked;
