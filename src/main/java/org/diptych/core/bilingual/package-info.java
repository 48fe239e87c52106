/** Which block of one body answers to which of the other, and what one language has that the other lacks. */
package org.diptych.core.bilingual;
