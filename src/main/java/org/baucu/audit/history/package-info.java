/** A case as an auditor reads it: searched, told step by step, its versions compared, its documents and seals beside it. */
package org.baucu.audit.history;
