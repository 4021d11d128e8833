package org.baucu.platform.privacy;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Has every handler marked {@link ReadsPersonalData} kept in the record: a page after its handler has found the data and before it is
 * rendered, a file before its first byte. What is refused is not read; what cannot be recorded is not shown.
 */
@Configuration(proxyBeanMethods = false)
class PersonalDataConfiguration implements WebMvcConfigurer {

    private final ObjectProvider<PersonalDataReading> reading;

    PersonalDataConfiguration(ObjectProvider<PersonalDataReading> reading) {
        this.reading = reading;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Pages(reading));
    }

    private record Pages(ObjectProvider<PersonalDataReading> reading) implements HandlerInterceptor {

        @Override
        public void postHandle(
                HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
            if (page != null && handler instanceof HandlerMethod method) {
                ReadsPersonalData marked = method.getMethodAnnotation(ReadsPersonalData.class);
                if (marked != null) {
                    reading.getObject().keep(marked.value(), request);
                }
            }
        }
    }

    /** A file that is sent. */
    @ControllerAdvice
    static final class Files implements ResponseBodyAdvice<Object> {

        private final ObjectProvider<PersonalDataReading> reading;

        Files(ObjectProvider<PersonalDataReading> reading) {
            this.reading = reading;
        }

        @Override
        public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
            return method.hasMethodAnnotation(ReadsPersonalData.class);
        }

        @Override
        public Object beforeBodyWrite(
                Object body,
                MethodParameter method,
                MediaType type,
                Class<? extends HttpMessageConverter<?>> converter,
                ServerHttpRequest request,
                ServerHttpResponse response) {
            if (body != null && request instanceof ServletServerHttpRequest servlet) {
                reading.getObject()
                        .keep(
                                method.getMethodAnnotation(ReadsPersonalData.class)
                                        .value(),
                                servlet.getServletRequest());
            }
            return body;
        }
    }
}
