package vn.bang57.indicator;

import org.springframework.data.repository.CrudRepository;

interface IndicatorRepository extends CrudRepository<IndicatorEntity, String> {}
