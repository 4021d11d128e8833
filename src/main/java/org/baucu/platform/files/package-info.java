/** Files given as evidence: what they may be, where they are kept, whose case they belong to. */
package org.baucu.platform.files;
