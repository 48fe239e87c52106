/** How the author said a word or phrase before: the pairs of their own posts that hold it. */
package org.diptych.core.bilingual.before;
