/** Stands for every topic there is: for commands after which any page may show something else. */
export const everyTopic = '*';
