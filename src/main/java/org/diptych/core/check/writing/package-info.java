/** How a post is written: the spelling of its English, the spaces and the punctuation of its Chinese. Hints, all of it. */
package org.diptych.core.check.writing;
