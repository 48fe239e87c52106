/** Works made ready to become references of a post. */
package org.diptych.core.bibliography.proposal;
