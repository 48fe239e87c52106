/** References and citations of a post: their keys, numbers and places. */
package org.diptych.core.cite;
