/** What a translator of the author's choice drafts of the other language: what is sent, what comes back, what becomes of it. */
package org.diptych.core.draft;
