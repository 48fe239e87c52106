/** Places in a text and changes to it; knows nothing of posts. */
package org.diptych.core.text;
