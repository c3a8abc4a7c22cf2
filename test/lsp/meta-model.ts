/** Holds a message against the protocol's meta model, wherever somebody has a copy of it. */

interface Type {
  readonly kind: string;
  readonly name?: string;
  readonly value?: Type | { readonly properties: readonly Property[] } | string | number;
  readonly element?: Type;
  readonly items?: readonly Type[];
}

interface Property {
  readonly name: string;
  readonly type: Type;
  readonly optional?: boolean;
}

interface Structure {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly extends?: readonly Type[];
  readonly mixins?: readonly Type[];
}

interface MetaModel {
  readonly requests: readonly { method: string; params?: Type; result: Type }[];
  readonly notifications: readonly { method: string; params?: Type }[];
  readonly structures: readonly Structure[];
  readonly enumerations: readonly {
    name: string;
    supportsCustomValues?: boolean;
    values: readonly { value: unknown }[];
  }[];
  readonly typeAliases: readonly { name: string; type: Type }[];
}

/** Tells what is wrong with the parameters or the result of a method. */
export function readMetaModel(model: MetaModel) {
  const structures = new Map(model.structures.map((one) => [one.name, one]));
  const enumerations = new Map(model.enumerations.map((one) => [one.name, one]));
  const aliases = new Map(model.typeAliases.map((one) => [one.name, one.type]));

  function propertiesOf(structure: Structure): Property[] {
    const above = [...(structure.extends ?? []), ...(structure.mixins ?? [])];
    return [...above.flatMap(({ name }) => propertiesOf(structures.get(name!)!)), ...structure.properties];
  }

  function record(value: unknown, properties: readonly Property[], at: string): string[] {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${at}: no object`];
    const known = new Set(properties.map(({ name }) => name));
    return [
      ...Object.keys(value).flatMap((name) => (known.has(name) ? [] : [`${at}.${name}: unknown to the meta model`])),
      ...properties.flatMap(({ name, type, optional }) => {
        const item = (value as Record<string, unknown>)[name];
        if (item === undefined) return optional ? [] : [`${at}.${name}: missing`];
        return mistakes(item, type, `${at}.${name}`);
      }),
    ];
  }

  function base(value: unknown, name: string): boolean {
    if (name === 'null') return value === null;
    if (name === 'boolean') return typeof value === 'boolean';
    if (name === 'integer') return Number.isInteger(value);
    if (name === 'uinteger') return Number.isInteger(value) && (value as number) >= 0;
    if (name === 'decimal') return typeof value === 'number';
    return typeof value === 'string';
  }

  function mistakes(value: unknown, type: Type, at: string): string[] {
    switch (type.kind) {
      case 'base':
        return base(value, type.name!) ? [] : [`${at}: no ${type.name}`];
      case 'array':
        return Array.isArray(value)
          ? value.flatMap((item, index) => mistakes(item, type.element!, `${at}[${index}]`))
          : [`${at}: no array`];
      case 'map':
        return Object.entries(value as object).flatMap(([key, item]) =>
          mistakes(item, type.value as Type, `${at}.${key}`),
        );
      case 'or': {
        const all = type.items!.map((one) => mistakes(value, one, at));
        return all.some((one) => one.length === 0) ? [] : all.reduce((a, b) => (b.length < a.length ? b : a));
      }
      case 'and':
        return type.items!.flatMap((one) => mistakes(value, one, at));
      case 'literal':
        return record(value, (type.value as { properties: readonly Property[] }).properties, at);
      case 'stringLiteral':
      case 'integerLiteral':
      case 'booleanLiteral':
        return value === type.value ? [] : [`${at}: not ${type.value}`];
      case 'tuple':
        return [];
    }
    const name = type.name!;
    if (name === 'LSPAny' || name === 'LSPObject' || name === 'LSPArray') return [];
    const structure = structures.get(name);
    if (structure) return record(value, propertiesOf(structure), at);
    const enumeration = enumerations.get(name);
    if (enumeration)
      return enumeration.supportsCustomValues || enumeration.values.some((one) => one.value === value)
        ? []
        : [`${at}: no ${name}`];
    const alias = aliases.get(name);
    return alias ? mistakes(value, alias, at) : [`${at}: the meta model has no ${name}`];
  }

  return (method: string, isAnswer: boolean, value: unknown): string[] => {
    const request = model.requests.find((one) => one.method === method);
    if (isAnswer) return request ? mistakes(value, request.result, method) : [`${method}: unknown request`];
    const told = request ?? model.notifications.find((one) => one.method === method);
    if (!told) return [`${method}: unknown to the meta model`];
    return told.params ? mistakes(value, told.params, method) : [];
  };
}
