/** PDF documents made of the pages' own HTML. */
package org.baucu.platform.documents;
