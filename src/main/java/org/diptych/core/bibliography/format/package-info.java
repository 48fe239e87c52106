/** Works written as references, in APA's style, fit to stand in a post. */
package org.diptych.core.bibliography.format;
