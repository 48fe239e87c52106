/** What a user reads, in English and Chinese. */
package org.diptych.core.messages;
