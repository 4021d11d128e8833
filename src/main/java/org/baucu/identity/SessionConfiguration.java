package org.baucu.identity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;

/**
 * How a session is kept in the database. What an older version of the program or the engine stored and this one cannot read counts as not
 * stored: the person logs in again, instead of meeting an error until the cookie is deleted.
 */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(SessionConfiguration.class);

    @Bean
    GenericConversionService springSessionConversionService() {
        GenericConversionService conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(
                byte[].class,
                Object.class,
                readable(new DeserializingConverter(SessionConfiguration.class.getClassLoader())));
        return conversion;
    }

    private static Converter<byte[], Object> readable(Converter<byte[], Object> stored) {
        return bytes -> {
            try {
                return stored.convert(bytes);
            } catch (SerializationFailedException e) {
                LOG.warn(
                        "A part of a session stored by another version was dropped: {}",
                        e.getMostSpecificCause().toString());
                return null;
            }
        };
    }
}
