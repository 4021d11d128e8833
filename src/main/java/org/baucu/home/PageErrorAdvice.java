package org.baucu.home;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers a person's browser with the error pages; scripts keep the problem details. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageErrorAdvice {

    @ExceptionHandler(
            value = {
                NoResourceFoundException.class,
                ResponseStatusException.class,
                ServletRequestBindingException.class,
                HttpRequestMethodNotSupportedException.class,
                TypeMismatchException.class,
                MultipartException.class,
                BindException.class
            },
            produces = MediaType.TEXT_HTML_VALUE)
    void asPage(Exception problem, HttpServletResponse response) throws IOException {
        response.sendError(
                problem instanceof ErrorResponse known
                        ? known.getStatusCode().value()
                        : HttpStatus.BAD_REQUEST.value());
    }
}
