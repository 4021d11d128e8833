/** Pages of petitions: the book of receipts, one petition, its answer. */
package org.baucu.petition.web;
